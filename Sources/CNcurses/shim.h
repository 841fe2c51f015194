// What Swift cannot take from <ncurses.h> by itself: its globals, its variadic functions, and macros that cast.
// Nothing is decided here.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// Must come before any header. They bring the wide-character functions, and turn macros into functions that Swift
// can call.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncurses.h>
// Missing from Swift's Glibc module.
#include <sys/signalfd.h>

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline SCREEN *nc_newterm(const char *type) { return newterm(type, stdout, stdin); }
static inline int nc_attr_set(WINDOW *w, attr_t attributes, short pair) { return wattr_set(w, attributes, pair, NULL); }

static const attr_t NC_NORMAL = WA_NORMAL;
static const attr_t NC_BOLD = WA_BOLD;
static const attr_t NC_DIM = WA_DIM;
static const attr_t NC_REVERSE = WA_REVERSE;
static const attr_t NC_UNDERLINE = WA_UNDERLINE;

// The pieces of lines stand in a global array, which is filled for the terminal and the locale at hand.
static inline const cchar_t *nc_hline(void) { return WACS_HLINE; }
static inline const cchar_t *nc_vline(void) { return WACS_VLINE; }
static inline const cchar_t *nc_ulcorner(void) { return WACS_ULCORNER; }
static inline const cchar_t *nc_urcorner(void) { return WACS_URCORNER; }
static inline const cchar_t *nc_llcorner(void) { return WACS_LLCORNER; }
static inline const cchar_t *nc_lrcorner(void) { return WACS_LRCORNER; }
static inline const cchar_t *nc_ltee(void) { return WACS_LTEE; }
static inline const cchar_t *nc_rtee(void) { return WACS_RTEE; }
static inline const cchar_t *nc_ttee(void) { return WACS_TTEE; }
static inline const cchar_t *nc_btee(void) { return WACS_BTEE; }

#endif
