#ifndef KNOWLEDGE_DATA_H
#define KNOWLEDGE_DATA_H

#include <stddef.h>

// One symbol a file, brought in by #embed when the package is built: nothing is read or parsed at start.
// Swift cannot import arrays without a length, so each table is a pointer and a count of bytes.
extern const unsigned char *const errors_tsv;
extern const size_t errors_tsv_count;
extern const unsigned char *const symbols_tsv;
extern const size_t symbols_tsv_count;
extern const unsigned char *const cp932_bin;
extern const size_t cp932_bin_count;

extern const unsigned char *const endpoints_tsv;
extern const size_t endpoints_tsv_count;

#endif
