/** An amount in taka and the tokens it covers: from index `first` up to, not including, `next`. */
export interface FeeAmount {
  value: number;
  first: number;
  next: number;
}
