export function writeCdn(to: string, options?: { readonly base?: string | undefined }): string[];
