#include "FactsData.h"

static const unsigned char bytes[] = {
#embed "data/endpoints.tsv"
};

const unsigned char *const endpoints_tsv = bytes;
const size_t endpoints_tsv_count = sizeof bytes;
