// Swift reads its command line from /proc, and looks for its own libraries by it, even in a static file that needs none:
// in a chroot without /proc it would see no words, or end at once. So the words are kept as C's start-up hands them to
// main, and the place of the libraries is told, before anything of Swift runs.
#define _POSIX_C_SOURCE 200809L
#include "start.h"

#include <stdlib.h>

static int count;
static char **words;

static void keep(int argc, char **argv, char **environment) {
    (void)environment;
    count = argc;
    words = argv;
    setenv("SWIFT_ROOT", "/", 0);
}

// Called with main's arguments, before the constructors among which is Swift's.
__attribute__((section(".preinit_array"), used)) static void (*const early)(int, char **, char **) = keep;

int start_argument_count(void) { return count; }

const char *start_argument(int place) { return place < count ? words[place] : ""; }
