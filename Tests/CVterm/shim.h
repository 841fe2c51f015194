// What Swift cannot read of libvterm by itself: bit fields, and colours that are unions of tagged structs.
// Nothing is decided here.
#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H
#include <vterm.h>

static inline int vt_bold(const VTermScreenCell *c) { return c->attrs.bold; }
static inline int vt_underline(const VTermScreenCell *c) { return c->attrs.underline; }
static inline int vt_reverse(const VTermScreenCell *c) { return c->attrs.reverse; }
static inline int vt_has_colour(const VTermScreenCell *c) { return !VTERM_COLOR_IS_DEFAULT_FG(&c->fg); }
static inline int vt_colour(const VTermScreenCell *c) { return VTERM_COLOR_IS_INDEXED(&c->fg) ? c->fg.indexed.idx : -1; }

#endif
