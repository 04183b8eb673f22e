"""The JSON door in Python, over libward_door.so. Nothing but Python itself is needed."""

import ctypes


class Text(ctypes.Structure):
    _fields_ = [("bytes", ctypes.c_char_p), ("length", ctypes.c_size_t)]


class Door:
    """Texts in, a text out: Door("./libward_door.so").call("judge", request)."""

    def __init__(self, library):
        # PyDLL keeps the lock of Python while it calls: the engine serves one thread at a time.
        self._library = ctypes.PyDLL(library)
        self._library.door_call.restype = ctypes.c_void_p
        self._library.door_call.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(Text)]
        self._library.door_free.argtypes = [ctypes.c_void_p]

    def call(self, function, *texts):
        given = [text.encode("utf-8", "surrogatepass") for text in texts]
        array = (Text * len(given))(*[Text(one, len(one)) for one in given])
        answer = self._library.door_call(function.encode(), len(given), array)
        if not answer:
            raise RuntimeError("The engine failed; nothing was judged.")
        try:
            return ctypes.string_at(answer).decode("utf-8", "surrogatepass")
        finally:
            self._library.door_free(answer)
