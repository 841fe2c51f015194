// What the system hands a program at its start.
#ifndef CSTART_START_H
#define CSTART_START_H

// How many words the command line has, the program's name included.
int start_argument_count(void);

// One of them, as C's main gets it.
const char *start_argument(int place);

#endif
