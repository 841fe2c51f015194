import Application
import Facts

/// A ticket as its reader gets it, whole, in both languages.
enum ExpectedTicket {
    static func lines(_ language: Language) -> [String] {
        (language == .en ? english : japanese).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static let english = #"""
        Windows Update behind a proxy: triage

        - Error code: 0x80072EFD
        - Updates come from: Microsoft, over the Internet
        - Automatic or manual: After "Check for updates", or on the update site (manual)
        - Scan or download: While checking for updates (no percentage yet)
        - User's proxy setting: Setup script (PAC); Proxy server by name and port
        - WinHTTP proxy setting: Direct access (no proxy server)
        - WPAD in the network: No
        - Proxy server: proxy.example.com:8080
        - Windows: Vista to 8.1, Server 2008 to 2012 R2 (Windows 7)
        - SHA-2 updates: Yes, both
        - Proxy wants a login: No, or not for the update hosts
        - Hosts at the proxy: Some are missing

        Not known
        - What fails: Ask which window or program shows the error. Settings > Windows Update, or its history: the first.
        - Works all the same: Open a web page now; try the others only where that is quick.
        - Changed just before: Ask since when it fails, and compare that day with the change records.
        - In between: Ask who runs the network, and which icons stand beside the clock.
        - Script (PAC) address: Run it as that user: AutoConfigURL is the address. One that begins with file:// is no use here.
            reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        - Bypass list: Run the command: it prints the bypass list below the proxy server. Leave it empty if there is none.
            netsh winhttp show proxy
            reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        - Update host's address: Judge by the address in brackets, not by the ping's answer. For a failing download ping download.windowsupdate.com, with WSUS the name in WUServer.
            ping -n 1 fe2.update.microsoft.com
            ping -n 1 download.windowsupdate.com

        Windows tries, in this order
        1. device-wide setting: assumed absent (documented)
        2. user: detect automatically (WPAD): not set, passed over (documented)
        3. user: configuration script (PAC): tried, then (documented)
        4. user: proxy server: tried, then (one source)
        5. WinHTTP proxy (netsh, proxycfg): not set, passed over (one source)
        6. detected by the system (WPAD): no answer (one source)
        7. direct, no proxy: tried, nothing follows (inferred)

        Cause
        Likely: Windows Update does not use the proxy
        Because: There is a proxy, and WinHTTP, which the system account reads, is set to direct access.
        Because: No connection came about: Microsoft names a missing proxy setting first for this code.
        Against: A fault at the proxy is known; it has to be mended in any case.
        Before Windows 10 a manual run reads the user's Internet Explorer proxy (KB2894304, 2016-10-31).
        Before Windows 10 automatic updates read the WinHTTP proxy, not Internet Explorer's.
        The usual picture: the browser works, because the signed-in user has a proxy setting, while WinHTTP is set to direct access.

        What to do
        - Set the WinHTTP proxy (an administrator of the machine)
          - Open the command prompt with "Run as administrator".
          - Add your own domains to the exceptions, as in <local>;*.corp.example; never the update hosts.
            netsh winhttp show proxy >> "%USERPROFILE%\winhttp-before.txt"
            if not exist "%USERPROFILE%\winhttp-before.reg" reg export "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections" "%USERPROFILE%\winhttp-before.reg"
            netsh winhttp set proxy proxy-server="proxy.example.com:8080" bypass-list="<local>"
        - Copy the user's static proxy to WinHTTP (an administrator of the machine)
          - Open the command prompt with "Run as administrator".
          - Run it as the user whose setting is right, not as another administrator.
            netsh winhttp show proxy >> "%USERPROFILE%\winhttp-before.txt"
            if not exist "%USERPROFILE%\winhttp-before.reg" reg export "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections" "%USERPROFILE%\winhttp-before.reg"
            netsh winhttp import proxy source=ie
        - Laptops: announce the proxy by WPAD instead (whoever looks after the proxy)
          - Publish the script as http://wpad.DOMAIN/wpad.dat; internal names and servers get DIRECT in it.
          - Announce its address by DHCP option 252; by the name wpad in DNS as well for what asks DNS only.
          - Keep the name wpad in your own hands in every DNS suffix that your PCs have.
            nslookup wpad

        Tried so far
        - The proxy refuses or spoils the traffic: Same code

        \#(Edition.line.en)
        """#

    private static let japanese = #"""
        プロキシ環境の Windows Update: 切り分け結果

        - エラー コード: 0x80072EFD
        - 更新の取得先: Microsoft (インターネット経由)
        - 自動か手動か: ボタンを押したとき、更新サイトを開いたとき (手動更新)
        - 検出かダウンロードか: 更新プログラムの確認中 (パーセント表示はまだ)
        - ユーザーのプロキシ設定: 自動構成スクリプト (PAC)、プロキシ サーバーの指定 (ホスト名とポート)
        - WinHTTP のプロキシ設定: 直接アクセス (プロキシ サーバーなし)
        - WPAD の有無: いいえ
        - プロキシ サーバー: proxy.example.com:8080
        - Windows: Vista ～ 8.1、Server 2008 ～ 2012 R2 (Windows 7)
        - SHA-2 対応の更新: はい。両方とも適用済み
        - プロキシの認証: いいえ。または更新の接続先は認証が不要
        - プロキシの接続先: 許可していないものがある

        未確認
        - 失敗しているもの: エラーを表示した画面やプログラムを確認します。[設定] の [Windows Update] か更新の履歴なら 1 番目です。
        - 動作するもの: 今 Web ページを開いてみます。ほかはすぐ試せるものだけで構いません。
        - 直前の変更: いつから失敗しているかを確認し、その日と変更の記録を照合します。
        - 途中にあるもの: ネットワークの担当者と、時計の横のアイコンを確認します。
        - スクリプトのアドレス: そのユーザーで実行すると、AutoConfigURL に表示されます。file:// で始まるアドレスは使えません。
            reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        - バイパス リスト: コマンドを実行すると、プロキシ サーバーの次の行に表示されます。ない場合は空のままにします。
            netsh winhttp show proxy
            reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        - 更新用ホストのアドレス: 角かっこ内のアドレスで判断し、応答の有無は見ません。ダウンロードの失敗では download.windowsupdate.com、WSUS では WUServer の名前を調べます。
            ping -n 1 fe2.update.microsoft.com
            ping -n 1 download.windowsupdate.com

        Windows が試すプロキシ設定の順序
        1. PC 全体のプロキシ設定: なしと仮定 (スキップ) (資料あり)
        2. ユーザー: 自動検出 (WPAD): 未設定のためスキップ (資料あり)
        3. ユーザー: 自動構成スクリプト (PAC): 試行し、失敗したら次へ (資料あり)
        4. ユーザー: プロキシ サーバー: 試行し、失敗したら次へ (資料 1 件)
        5. WinHTTP のプロキシ設定: 未設定のためスキップ (資料 1 件)
        6. システムの自動検出 (WPAD): 応答がありません (資料 1 件)
        7. 直接接続 (プロキシなし): 試行 (次の設定はなし) (推測)

        原因
        可能性が高い: Windows Update がプロキシ サーバーを使用していない
        根拠: プロキシがある環境で、システム アカウントが参照する WinHTTP は直接アクセスに設定されています。
        根拠: 接続できなかったことを示すコードで、Microsoft はプロキシの未設定を最初に挙げています。
        反対の根拠: プロキシ側の問題がすでに分かっており、いずれにしても対処が必要です。
        Windows 10 より前の手動更新は、ユーザーの IE のプロキシ設定を参照します (KB2894304、2016-10-31)。
        Windows 10 より前の自動更新は、IE ではなく WinHTTP のプロキシ設定を参照します。
        典型例は、ユーザーのプロキシ設定によりブラウザーは使えるものの、WinHTTP は「直接アクセス」のままになっている状態です。

        対処方法
        - WinHTTP のプロキシを設定する (PC の管理者)
          - コマンド プロンプトは [管理者として実行] で開きます。
          - 例外には社内ドメインを追加します (例: <local>;*.corp.example)。更新サーバーは例外に含めません。
            netsh winhttp show proxy >> "%USERPROFILE%\winhttp-before.txt"
            if not exist "%USERPROFILE%\winhttp-before.reg" reg export "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections" "%USERPROFILE%\winhttp-before.reg"
            netsh winhttp set proxy proxy-server="proxy.example.com:8080" bypass-list="<local>"
        - ユーザーの静的なプロキシ設定を WinHTTP へ反映する (PC の管理者)
          - コマンド プロンプトは [管理者として実行] で開きます。
          - 正しい設定を持つユーザー自身で実行します。別の管理者アカウントでは実行しません。
            netsh winhttp show proxy >> "%USERPROFILE%\winhttp-before.txt"
            if not exist "%USERPROFILE%\winhttp-before.reg" reg export "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections" "%USERPROFILE%\winhttp-before.reg"
            netsh winhttp import proxy source=ie
        - 持ち出す PC の場合: 代わりに WPAD でプロキシを配布する (プロキシ サーバーの担当者)
          - スクリプトを http://wpad.ドメイン/wpad.dat で公開します。社内の名前とサーバーには DIRECT を返します。
          - アドレスを DHCP オプション 252 で通知します。DNS だけを使う機器のため、DNS にも wpad を登録します。
          - PC に設定されているすべての DNS サフィックスで、wpad という名前を自社で管理します。
            nslookup wpad

        実施済みの対処
        - プロキシ サーバーが必要な通信を拒否または阻害している: 同じコードが出る

        \#(Edition.line.en)
        """#
}
