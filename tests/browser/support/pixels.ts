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
      const counts = new Map(wanted.map((one) => [Number.parseInt(one.slice(1), 16), 0]));
      for (let at = 0; at < data.length; at += 4) {
        const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        const count = counts.get(colour);
        if (count !== undefined) counts.set(colour, count + 1);
      }
      return Object.fromEntries(wanted.map((one) => [one, counts.get(Number.parseInt(one.slice(1), 16)) ?? 0]));
    },
    png.toString('base64'),
    colours,
  );
}
