#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// Must come before any header: they switch on the wide-character prototypes.
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
