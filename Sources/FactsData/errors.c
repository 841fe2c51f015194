#include "FactsData.h"

static const unsigned char bytes[] = {
#embed "data/errors.tsv"
};

const unsigned char *const errors_tsv = bytes;
const size_t errors_tsv_count = sizeof bytes;
