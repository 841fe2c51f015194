import CVterm

/// What a program has switched on, which libvterm tells but does not keep.
final class Modes {
    private(set) var isFullScreen = false
    private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)

    init() {
        callbacks.initialize(to: VTermScreenCallbacks())
        callbacks.pointee.settermprop = { property, value, user in
            guard let value, let user else { return 1 }
            Unmanaged<Modes>.fromOpaque(user).takeUnretainedValue().set(property, value.pointee.boolean != 0)
            return 1
        }
    }

    deinit {
        callbacks.deallocate()
    }

    /// For as long as both live.
    func follow(_ screen: OpaquePointer) {
        vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    }

    private func set(_ property: VTermProp, _ isOn: Bool) {
        if property == VTERM_PROP_ALTSCREEN { isFullScreen = isOn }
    }
}
