const PART_MARK = /^(?:[([]\s?(?:[ক-ঙ]|[a-h]|i{1,3}|iv)\s?[)\]]|(?:[ক-ঙ]|[a-h]|i{1,3}|iv)\s?[).।])/u;

/** Whether a name begins with the letter of a part of a numbered service: `(ক) আয়ের সনদ`, `খ) নবায়ন`. */
export function isPartOfService(name: string): boolean {
  return PART_MARK.test(name);
}
