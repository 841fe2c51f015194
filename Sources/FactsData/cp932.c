#include "FactsData.h"

// The double-byte characters of code page 932 as UTF-16, the lower byte first; zero where there is none. Lead bytes 81
// to 9F, E0 to EF and FA to FC, each with the trail bytes 40 to 7E and 80 to FC. Written once, by Python:
//
//   for lead in (*range(0x81, 0xA0), *range(0xE0, 0xF0), *range(0xFA, 0xFD)):
//       for trail in (*range(0x40, 0x7F), *range(0x80, 0xFD)):
//           text = bytes([lead, trail]).decode("cp932", errors="replace")
//           file.write((0 if "\ufffd" in text else ord(text)).to_bytes(2, "little"))
static const unsigned char bytes[] = {
#embed "data/cp932.bin"
};

const unsigned char *const cp932_bin = bytes;
const size_t cp932_bin_count = sizeof bytes;
