/// The cards, each in the file of what it does: those of one cause in its folder, those that several share beside this
/// file.
///
/// What only looks comes before what changes, and what many rely on is changed last. With WSUS no card sets a WinHTTP
/// proxy, but for the one that adds the WSUS server to the bypass list of a proxy that is already there.
enum Fixes {}
