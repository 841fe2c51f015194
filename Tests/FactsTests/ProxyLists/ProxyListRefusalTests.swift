import Testing

@testable import Facts

@Suite struct ProxyListRefusalTests {
    @Test(arguments: [
        Refused("", "No proxy server is given. Write it as host:port, for example proxy.example.com:8080."),
        Refused(" ; , ", "No proxy server is given. Write it as host:port, for example proxy.example.com:8080."),
        // Characters that no list can hold.
        Refused(
            "proxy\u{1B}:8080", "The value contains the control character U+001B. Type it again without it."),
        Refused("a:80\tb:80", "The value contains the control character U+0009. Type it again without it."),
        Refused("a:80\u{85}", "The value contains the control character U+0085. Type it again without it."),
        Refused(
            "ｐｒｏｘｙ：８０８０",
            "The value contains 'ｐ' (U+FF50), which is not a half-width character. Write everything in half-width.",
            offer: "proxy:8080"),
        Refused(
            "proxy\u{2212}1:8080",
            "The value contains '\u{2212}' (U+2212), which is not a half-width character. Write everything in half-width.",
            offer: "proxy-1:8080"),
        Refused(
            "proxy\u{200B}:8080",
            "The value contains U+200B, which is not a half-width character. Write everything in half-width.",
            offer: "proxy:8080"),
        Refused(
            "a:80\u{3000}b:80",
            "The value contains U+3000, which is not a half-width character. Write everything in half-width.",
            offer: "a:80;b:80"),
        Refused(
            "proxy：８０８０８",
            "The value contains '：' (U+FF1A), which is not a half-width character. Write everything in half-width."),
        Refused(
            "プロキシ:8080",
            "The value contains 'プ' (U+30D7). Only ASCII can be used here; write an international name in its xn-- form."
        ),
        Refused(
            "\u{202E}proxy:8080",
            "The value contains U+202E. Only ASCII can be used here; write an international name in its xn-- form."),
        Refused(
            "\"proxy:8080\"", "The value contains a quotation mark. Leave it out: the command has those it needs.",
            offer: "proxy:8080"),
        Refused(
            "'proxy:8080'", "The value contains a quotation mark. Leave it out: the command has those it needs.",
            offer: "proxy:8080"),
        Refused(
            "\u{201C}proxy:8080\u{201D}",
            "The value contains a quotation mark. Leave it out: the command has those it needs.", offer: "proxy:8080"),
        Refused(
            "proxy:8080&calc",
            "The value contains '&', which cmd or PowerShell reads as its own. No host name has it: leave it out."),
        Refused(
            "<local>",
            "The value contains '<' or '>'. They belong only to <local> and <-loopback>, and these only to "
                + "the bypass list."),
        // The make-up of an item.
        Refused(
            "proxy :8080", "There is a blank inside 'proxy :8080'. Take it out, or put ';' between the entries.",
            offer: "proxy:8080"),
        Refused(
            "a:80; proxy:  8080",
            "There is a blank inside 'proxy:  8080'. Take it out, or put ';' between the entries.",
            offer: "a:80;proxy:8080"),
        Refused(
            "http =proxy:80", "There is a blank inside 'http =proxy:80'. Take it out, or put ';' between the entries.",
            offer: "http=proxy:80"),
        Refused(
            "proxy server:8080",
            "There is a blank inside 'proxy server:8080'. Take it out, or put ';' between the entries."),
        Refused(
            "http//proxy:8080",
            "The prefix in 'http//proxy:8080' is misspelt: it is http://, with a colon and two slashes. "
                + "Correct it or leave it out.", offer: "http://proxy:8080"),
        Refused(
            "http=http:/a:80;https=b:80",
            "The prefix in 'http=http:/a:80' is misspelt: it is http://, with a colon and two slashes. "
                + "Correct it or leave it out.", offer: "http=http://a:80;https=b:80"),
        Refused(
            "http:\\\\proxy:8080",
            "The prefix in 'http:\\\\proxy:8080' is misspelt: it is http://, with a colon and two slashes. "
                + "Correct it or leave it out.", offer: "http://proxy:8080"),
        Refused(
            "socks5://proxy:1080",
            "'socks5://' in 'socks5://proxy:1080' is not known. In front of a host only http:// can stand; leave it out."
        ),
        Refused(
            "htp=proxy:80",
            "'htp=' in 'htp=proxy:80' is not known. An item can begin with http=, https=, ftp=, gopher= or socks=."),
        Refused(
            "http://proxy.example.com/proxy.pac",
            "'http://proxy.example.com/proxy.pac' has a path: it is the address of a configuration script (PAC) or of "
                + "a page, not a proxy server. Write the proxy as host:port."),
        Refused(
            "http://wpad/a?b=c",
            "'http://wpad/a?b=c' has a path: it is the address of a configuration script (PAC) or of "
                + "a page, not a proxy server. Write the proxy as host:port."),
        Refused(
            "http://proxy:8080/", "'http://proxy:8080/' ends in a slash. Leave it out.", offer: "http://proxy:8080"),
    ])
    func refuses(_ row: Refused) {
        row.check(ProxyServerList.parse(row.typed).map(\.description))
    }

    @Test(arguments: [
        Refused(":8080", "There is no host name in ':8080'. Add it, or take the item out."),
        Refused("http://", "There is no host name in 'http://'. Add it, or take the item out."),
        Refused("a:80;http=", "There is no host name in 'http='. Add it, or take the item out."),
        Refused(
            "*.example.com:80",
            "'*.example.com:80' contains '*', which cannot be part of a host name. Correct the name."),
        Refused("pro(xy:80", "'pro(xy:80' contains '(', which cannot be part of a host name. Correct the name."),
        Refused(
            "proxy..example.com:80", "'proxy..example.com:80' has a dot with nothing in front of it. Correct the name."),
        Refused(".example.com:80", "'.example.com:80' has a dot with nothing in front of it. Correct the name."),
        Refused(
            "\(String(repeating: "a", count: 64)):80",
            "'\(String(repeating: "a", count: 57))...' is longer than a host name can be: "
                + "253 characters, 63 between two dots."),
        Refused("-d:80", "A part of the name in '-d:80' begins or ends with a hyphen. Correct the name."),
        Refused("a.b-.c:80", "A part of the name in 'a.b-.c:80' begins or ends with a hyphen. Correct the name."),
        Refused(
            "192.0.2.256:80", "'192.0.2.256:80' is not a possible IPv4 address: it takes four numbers from 0 to 255."),
        Refused("192.0.2:80", "'192.0.2:80' is not a possible IPv4 address: it takes four numbers from 0 to 255."),
        Refused("8080", "'8080' is not a possible IPv4 address: it takes four numbers from 0 to 255."),
        Refused(
            "[2001:db8::1:80",
            "'[2001:db8::1:80' is not a complete IPv6 address in brackets, such as [2001:db8::1]:8080."),
        Refused("[1:2]:80", "'[1:2]:80' is not a complete IPv6 address in brackets, such as [2001:db8::1]:8080."),
        Refused(
            "[1::2::3]:80", "'[1::2::3]:80' is not a complete IPv6 address in brackets, such as [2001:db8::1]:8080."),
        Refused("[::1]80", "'[::1]80' is not a complete IPv6 address in brackets, such as [2001:db8::1]:8080."),
        Refused(
            "2001:db8::1",
            "'2001:db8::1' is an IPv6 address. Put it in brackets, a port behind them: [2001:db8::1]:8080."),
        Refused("a:80:81", "'a:80:81' has more than one colon. Write host:port; several items are separated by ';'."),
        Refused("proxy:", "In 'proxy:' no port follows the colon. Add it, for example 8080."),
        Refused("proxy:abc", "'abc' in 'proxy:abc' is not a port. A port is a number from 1 to 65535."),
        Refused("proxy:+80", "'+80' in 'proxy:+80' is not a port. A port is a number from 1 to 65535."),
        Refused("proxy:0", "There is no port '0', as in 'proxy:0'. A port is a number from 1 to 65535."),
        Refused("proxy:65536", "There is no port '65536', as in 'proxy:65536'. A port is a number from 1 to 65535."),
        Refused(
            "a:80;b:99999999999999999999",
            "There is no port '99999999999999999999', as in 'b:99999999999999999999'. A port is a number from 1 to 65535."
        ),
    ])
    func refusesHostsAndPorts(_ row: Refused) {
        row.check(ProxyServerList.parse(row.typed).map(\.description))
    }

    @Test(arguments: ["&", "|", "^", "%", "!", "$", "`"] as [Unicode.Scalar])
    func refusesWhatAShellReads(scalar: Unicode.Scalar) {
        let refusal = #expect(throws: Refusal.self) { try ProxyServerList.parse("pro\(scalar)xy:8080").get() }
        #expect(refusal?.fault == .character(.shell(scalar)))
    }
}
