/** Somebody whom the file knows. Found in every form of the name, also misspelt; the role gives a tag that reads well. */
export type KnownPerson = {
  /** As it is written in full: "Noa van der Meer". */
  name: string;
  /** Other names: a nickname, a name by marriage, "opa Piet". */
  aliases?: readonly string[];
  role?: 'client' | 'family' | 'carer' | 'worker';
  /** Only of family: what they are to the client ("moeder"). */
  relation?: string;
};
