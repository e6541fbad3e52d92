/** The ways in which a charter can speak of money, in the contract's order. */
export const FEE_KINDS = ['FREE', 'AMOUNT', 'PER_LAW', 'PER_POLICY', 'VARIES', 'UNSPECIFIED', 'UNPARSED'] as const;

/** UNSPECIFIED: the cell gives no fee. UNPARSED: it gives something that could not be read with certainty. */
export type FeeKind = (typeof FEE_KINDS)[number];

/** One case of a fee that varies; `amountBdt` in taka, null where the case gives no amount. */
export interface FeeCase {
  label: string;
  amountBdt: number | null;
}

/**
 * What a service costs as a charter's cell gives it. `text` is the cell's own words, `amountsBdt` every amount in
 * taka in the order written; `method` is how to pay (STAMP, CHALAN, ONLINE, CASH), null where the cell does not say.
 */
export interface Fee {
  text: string;
  kind: FeeKind;
  amountsBdt: number[];
  cases: FeeCase[];
  method: string | null;
}
