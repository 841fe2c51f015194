/// The script that prints the read-aloud code: `cmd` and `reg`, and `curl` where there is one, do all of it.
///
/// It only reads, and sends none of what it reads. Its text is ASCII with CRLF, one for XP to 11.
public struct SpokenScript: Sendable {
    public static let longest = 6 << 10

    public init() {}

    public var text: String { lines.map { $0 + "\r\n" }.joined() }

    private var lines: [String] {
        head + folders + Self.start + [":all"] + SpokenField.allCases.flatMap(\.lines) + printing + Self.subroutines
    }

    private var head: [String] {
        [
            "@echo off", "if \"%1\"==\"c\" goto c",
            "rem wutriage, code to read aloud, form \(SpokenCode.form). It reads settings of Windows Update and of proxies,",
            "rem changes nothing and sends none of them. Run it as the person whose updates fail, not as",
            "rem administrator.", "setlocal",
        ]
    }

    /// What several keys begin with, and the user's own keys, which those of the device may replace.
    private static let beginnings: [(variable: String, text: String)] = [
        ("E", #"SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings"#),
        ("P", #"HKLM\SOFTWARE\Policies\Microsoft\Windows"#), ("G", #"HKLM\SOFTWARE\Microsoft"#),
        ("S", #"HKLM\SYSTEM\CurrentControlSet\Services"#),
    ]
    private static let named: [RegistryFolder] = [
        .user, .userConnections, .machine, .machineConnections, .updatePolicy,
    ]

    /// A key as the script writes it, by the variables that stand for it or for its beginning.
    static func key(of folder: RegistryFolder) -> String {
        named.contains(folder) ? "%\(folder.rawValue)%" : shortened(folder)
    }

    private static func shortened(_ folder: RegistryFolder) -> String {
        beginnings.first { folder.key.contains($0.text) }.map {
            folder.key.replacing($0.text, with: "%\($0.variable)%")
        }
            ?? folder.key
    }

    private var folders: [String] {
        Self.beginnings.map { "set \($0.variable)=\($0.text)" }
            + Self.named.map { "set \($0.rawValue)=\(Self.shortened($0))" }
    }

    private static let start = [
        "for %%v in (\(SpokenField.allCases.map(\.rawValue).joined(separator: " ")) HLD CNT NUM GRP CLS) do set %%v=0",
        "set FRM=\(SpokenCode.form)", "set SUM=\(SpokenCode.start)", "set LST=0000",
        "echo Reading settings of Windows Update and of the proxy. Nothing is changed. Wait a minute.",
        "call :all 2>nul", "if not \"%1\"==\"/q\" pause", "goto :eof",
    ]

    // MARK: The code

    /// Without a build nothing could be read at all.
    private var printing: [String] {
        [
            "echo.", "if %BLD%==0 echo The registry cannot be read here, so there is no code.",
            "if %BLD%==0 goto :eof", "echo Read these \(SpokenCode.groups) groups aloud, digit by digit:", "echo.",
        ]
            + [SpokenField.each(SpokenField.allCases.map { ($0.rawValue, $0.bits) }, call: ":b")]
            + ["set VAL=%SUM%", "call :g", "echo.", "goto :eof"]
    }

    /// The packer: `:b` puts a number behind the bits that are held, and prints each group that is full.
    ///
    /// `set /a` counts in 32 bits with a sign; no more than 12 + 16 are ever held. In a script `%%` is the remainder.
    static let subroutines =
        [
            ":b", "set /a \"VAL=%1,NUM=VAL>>%2\"", "if not %NUM%==0 set VAL=0",
            "set /a \"HLD=HLD<<%2|VAL,CNT+=%2\"",
            ":n", "if %CNT% lss \(SpokenCode.bits) goto :eof",
            "set /a \"CNT-=\(SpokenCode.bits),VAL=HLD>>CNT,HLD-=VAL<<CNT\"",
            "set /a \"SUM=(SUM*\(SpokenCode.weight)+VAL)%%\(SpokenCode.modulus)\"",
            "call :g", "goto n",
            // 100000 more, so that the last five digits have their zeros.
            ":g", "set /a \"GRP+=1,NUM=100000+VAL*\(SpokenCode.factor)\"",
            "echo    %GRP%    %NUM:~-\(SpokenCode.digits)%",
            "goto :eof",
        ] + SpokenField.routines
}
