import type { Issue } from '../../foundation/issue/issue';
import { accepted, type Result, resultOf } from '../../foundation/issue/result';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { writtenIn } from './written-name';

/** An area as it is written, and where. */
export interface WrittenArea {
  readonly text: string;
  readonly path: Issue['path'];
}

/** Reads the areas that stand beside a unit: a cell or several, of which blank ones name none. */
export function writtenAreas(areaName: Cell | readonly Cell[]): Result<readonly WrittenArea[]> {
  const isList = typeof areaName === 'object' && areaName !== null;
  const cells = isList ? areaName : [areaName];
  const read = cells.map((cell, position) => {
    const path = isList ? ['areaName', position] : ['areaName'];
    const written = isBlank(cell) ? accepted(undefined) : writtenIn(cell, path);
    return { path, written };
  });
  return resultOf(
    read.flatMap(({ path, written }) =>
      written.ok && written.value !== undefined ? [{ text: written.value, path }] : [],
    ),
    read.flatMap(({ written }) => (written.ok ? [] : written.issues)),
  );
}
