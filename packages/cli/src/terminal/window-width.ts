/** How many characters a line may have: those of the window, or plenty where there is none. */
export const windowWidth = (): number => (process.stdout.isTTY ? process.stdout.columns : 150);
