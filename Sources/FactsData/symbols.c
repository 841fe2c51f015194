#include "FactsData.h"

static const unsigned char bytes[] = {
#embed "data/symbols.tsv"
};

const unsigned char *const symbols_tsv = bytes;
const size_t symbols_tsv_count = sizeof bytes;
