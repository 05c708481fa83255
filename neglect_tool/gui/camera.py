"""The laptop's camera, where there is one and the optional part that drives it is installed; a picture stays in memory.

The part is QtMultimedia, which the project does not ship: its wheel brings libraries under other terms. So it is looked
for when a page with a camera is shown, and where it is missing there is no camera.
"""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QImage

from neglect_tool.gui.presenters.ports import Run
from neglect_tool.saying import tr

MODULE = tr("PySide6.QtMultimedia")
QUALITY = 90
"""Of a JPEG: no worse than a telephone's."""
NOTHING_CAME = tr("The camera gave no picture.")


class Camera(Protocol):
    """Shows what it sees, and gives one picture of it; on only between `start` and `stop`."""

    def look_for(self, found: Callable[[bool], None]) -> None:
        """Say whether there is one, on the window's thread."""

    def start(self, show: Callable[[QImage], None], failed: Callable[[str], None]) -> None:
        """Turn it on; each picture it sees is shown, and what goes wrong is said."""

    def picture(self) -> bytes:
        """What was shown last, as a JPEG without a word of where or with what it was taken; nothing: none came."""

    def stop(self) -> None:
        """Turn it off and forget what it saw."""


class NoCamera:
    """There is none."""

    def look_for(self, found: Callable[[bool], None]) -> None:
        """No."""
        found(False)  # noqa: FBT003 - a plain answer

    def start(self, show: Callable[[QImage], None], failed: Callable[[str], None]) -> None:
        """Nothing can be turned on."""
        del show
        failed(NOTHING_CAME)

    def picture(self) -> bytes:
        """None."""
        return b""

    def stop(self) -> None:
        """It is off."""


class LaptopCamera:
    """The first camera of the laptop, through QtMultimedia."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._held: list[QObject] = []
        self._camera: Any = None
        self._last = QImage()

    def look_for(self, found: Callable[[bool], None]) -> None:
        """Loading the library takes a while, so that is done off the window's thread."""
        if find_spec(MODULE) is None:
            found(False)  # noqa: FBT003 - a plain answer
            return
        self._run(_load, lambda media: found(bool(media and media.QMediaDevices.videoInputs())), lambda _: found(False))  # noqa: FBT003

    def start(self, show: Callable[[QImage], None], failed: Callable[[str], None]) -> None:
        """Turn it on."""
        media = _load()
        devices = media.QMediaDevices.videoInputs() if media else []
        if not devices:
            failed(tr("There is no camera any more."))
            return
        device = media.QMediaDevices.defaultVideoInput()
        camera = media.QCamera(device if not device.isNull() else devices[0])
        formats = camera.cameraDevice().videoFormats()
        if formats:
            camera.setCameraFormat(max(formats, key=_dots))
        camera.errorOccurred.connect(
            lambda _error, words: failed(tr("The camera stopped. {words}", words=words).strip())
        )
        self._camera = camera
        self.watch(media, show).setCamera(camera)
        camera.start()

    def watch(self, media: Any, show: Callable[[QImage], None]) -> Any:
        """A session whose pictures are shown, from whatever it is joined to."""
        session, sink = media.QMediaCaptureSession(), media.QVideoSink()

        def came(frame: Any) -> None:
            image = frame.toImage()
            if not image.isNull():
                self._last = image
                show(image)

        sink.videoFrameChanged.connect(came)
        session.setVideoSink(sink)
        self._held = [session, sink]
        return session

    def picture(self) -> bytes:
        """The last one."""
        return as_jpeg(self._last)

    def stop(self) -> None:
        """Turn it off."""
        if self._camera is not None:
            self._camera.stop()
        self._camera, self._last = None, QImage()
        self._held.clear()


def as_jpeg(image: QImage) -> bytes:
    """A picture as a JPEG, in memory alone; nothing for none."""
    if image.isNull():
        return b""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    for key in plain.textKeys():
        plain.setText(key, "")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def _load() -> Any:
    """The library, or None where it cannot be loaded here."""
    try:
        return import_module(MODULE)
    except ImportError:
        return None


def _dots(form: Any) -> int:
    size = form.resolution()
    return int(size.width() * size.height())
