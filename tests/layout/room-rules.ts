import { EQUAL_THINGS, type House, MOST_FILES } from './rooms';
import { importsOf, type Source } from './sources';

/** Files that stand in no room of their house, each with the rooms there are. */
export function withoutRoom(paths: string[], houses: House[]): string[] {
  return paths.flatMap((path) => {
    const house = houses.find((one) => path.startsWith(`${one.path}/`));
    if (!house || roomOf(path, house) || house.top.test(path.slice(house.path.length + 1))) return [];
    const rooms = house.rooms.map(({ name, holds }) => `${name}/ (${holds})`).join(', ');
    return [
      `${path}: stands in no room. ${house.path}/ has ${rooms}. A new kind of thing is a new room in tests/layout/rooms.ts.`,
    ];
  });
}

/** Rooms that are named and hold nothing: who looks there for a thing finds none. */
export function emptyRooms(paths: string[], houses: House[]): string[] {
  return houses.flatMap((house) =>
    house.rooms
      .filter(({ name }) => !paths.some((path) => path.startsWith(`${house.path}/${name}/`)))
      .map(
        ({ name }) =>
          `${house.path}/${name}/: there is no such room. Take it out of tests/layout/rooms.ts and CONTRIBUTING.md.`,
      ),
  );
}

/** Imports from a room that stands behind, in a house whose rooms have an order. */
export function againstOrder(sources: Source[], houses: House[]): string[] {
  return sources.flatMap((source) => {
    const house = houses.find((one) => one.inOrder && source.path.startsWith(`${one.path}/`));
    const own = house && roomOf(source.path, house);
    if (!house || own === undefined) return [];
    const order = house.rooms.map(({ name }) => name);
    return importsOf(source).flatMap(({ to }) => {
      const room = roomOf(`${to}/`, house);
      if (room === undefined || order.indexOf(room) <= order.indexOf(own)) return [];
      return [
        `${source.path} imports ${to}: ${own}/ stands before ${room}/ and may not know it. Hand the result over, or move the file to ${room}/; the order is ${order.join(', ')}.`,
      ];
    });
  });
}

/** Folders that hold more files than one kind of thing has. */
export function tooFull(paths: string[]): string[] {
  const count = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    count.set(folder, (count.get(folder) ?? 0) + 1);
  }
  return [...count]
    .filter(([folder, files]) => files > MOST_FILES && !EQUAL_THINGS.includes(folder) && !folder.startsWith('skills'))
    .map(
      ([folder, files]) =>
        `${folder}/: ${files} files, and ${MOST_FILES} is the most of a room. Give those that belong together a room of their own; folders of equal things stand in tests/layout/rooms.ts.`,
    );
}

function roomOf(path: string, house: House): string | undefined {
  if (!path.startsWith(`${house.path}/`)) return undefined;
  const name = path.slice(house.path.length + 1).split('/')[0];
  return path.slice(house.path.length + 1).includes('/')
    ? house.rooms.find((room) => room.name === name)?.name
    : undefined;
}
