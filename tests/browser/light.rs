//! How much light a colour gives.

/// The relative luminance of a colour as WCAG 2.2 reckons it, from 0 (black) to 1
/// (white): `light('#fff') === 1`.
pub(crate) const LUMINANCE: &str = "const light = colour => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map(it => it / 255);
    const [red, green, blue] = parts.map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};";
