import type { Tab } from '../../../lib/cli/browsers/driven';

/** How many pixels of each of these colours, `#rrggbb`, a picture has; `reader` is any tab, to decode the picture with. */
export function countPixels(reader: Tab, png: Buffer, colours: string[]): Promise<Record<string, number>> {
  return reader.run(
    async (encoded, wanted) => {
      const image = new Image();
      image.src = `data:image/png;base64,${encoded}`;
      await image.decode();
      const { width, height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      if (!canvas) throw new Error('There is no canvas.');
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      const counts = Object.fromEntries(wanted.map((one) => [one, 0]));
      for (let at = 0; at < data.length; at += 4) {
        const hex = `#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        if (hex in counts) counts[hex] = (counts[hex] ?? 0) + 1;
      }
      return counts;
    },
    png.toString('base64'),
    colours,
  );
}
