/** "As a guest or a member": what each of them needs of it is a slice. Fewer than two give nothing. */
export function roles(named: readonly string[]): readonly string[] {
  return named.length >= 2 && named.length <= 4 ? named : [];
}
