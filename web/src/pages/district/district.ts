import type { DistrictHeadQuery, DistrictQuery } from '../../api/operations.ts';

/** The area at the top of the page: a district, if the address is right. */
export type DistrictHead = NonNullable<DistrictHeadQuery['area']>;

/** What is known of the district's offices of one organisation. */
export type District = NonNullable<DistrictQuery['area']>;

export type Comparison = District['comparison'];

export type DistrictOffice = Comparison['offices'][number];

export type MatrixRow = Comparison['rows'][number];

export type MatrixCell = MatrixRow['cells'][number];
