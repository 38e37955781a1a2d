/** What the tests use of https://github.com/frictionlessdata/datapackage-js, which comes without types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    /** Casts every cell by the table schema. Rejects at the first row that breaks it, or a foreign key with `relations`. */
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>;
  }
  interface Report {
    readonly valid: boolean;
    readonly errors: readonly Error[];
  }
  const library: {
    validate(descriptor: object): Promise<Report>;
    readonly Package: { load(descriptor: object): Promise<Report & { readonly resources: readonly Resource[] }> };
  };
  export default library;
}
