import { AREA_LEVELS } from '../../domain/office/area.ts';
import { saveAreas } from '../../storage/area/area.write.ts';
import type { Database } from '../../storage/connect.ts';
import { readAreaFile } from './area-file.ts';
import type { DataFile } from './data-file.ts';

/** Stores the areas of `areas.csv`, level by level from the country down. */
export async function loadAreas(tx: Database, file: DataFile): Promise<void> {
  const rows = readAreaFile(file);
  for (const level of AREA_LEVELS) {
    await saveAreas(
      tx,
      rows.filter((row) => row.level === level),
    );
  }
}
