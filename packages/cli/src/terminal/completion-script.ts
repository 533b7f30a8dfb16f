import type { CompletionWords } from './completion-words.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The script that a shell reads to complete `khuyenhoc`; files are offered beside the words. */
export function completionScript(words: CompletionWords, shell: Shell): string {
  if (shell === 'fish') return fishScript(words);
  return shell === 'bash' ? bashScript(words) : zshStart + bashScript(words);
}

// zsh runs completions that were written for bash.
const zshStart = 'autoload -U +X bashcompinit && bashcompinit\n';

const bashScript = (words: CompletionWords): string => `_khuyenhoc_words() {
  case "$1" in
${cases(words, (path, list) => `    '${path}') echo '${list}' ;;`)}
  esac
}
_khuyenhoc() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path='' longer found at
  for ((at = 1; at < COMP_CWORD; at++)); do
    longer="\${path:+$path }\${COMP_WORDS[at]}"
    [[ "\${COMP_WORDS[at]}" != -* && -n "$(_khuyenhoc_words "$longer")" ]] && path="$longer"
  done
  found="$(_khuyenhoc_words "\${path:+$path }\${COMP_WORDS[COMP_CWORD-1]}")"
  [[ "\${COMP_WORDS[COMP_CWORD-1]}" == --* && -n "$found" ]] || found="$(_khuyenhoc_words "$path")"
  COMPREPLY=($(compgen -W "$found" -- "$current"))
}
complete -o default -F _khuyenhoc khuyenhoc
`;

const fishScript = (words: CompletionWords): string => `function __khuyenhoc_words
  switch "$argv[1]"
${cases(words, (path, list) => `    case '${path}'\n      printf '%s\\n' ${list}`)}
  end
end
function __khuyenhoc_complete
  set -l given (commandline -opc)
  set -l path ''
  for word in $given[2..]
    set -l longer (string trim -- "$path $word")
    string match -q -- '-*' $word; or test -z "$(__khuyenhoc_words $longer)"; or set path $longer
  end
  set -l after (string trim -- "$path $given[-1]")
  if string match -q -- '--*' $given[-1]; and test -n "$(__khuyenhoc_words $after)"
    __khuyenhoc_words $after
  else
    __khuyenhoc_words $path
  end
end
complete -c khuyenhoc -a '(__khuyenhoc_complete)'
`;

const cases = (words: CompletionWords, write: (path: string, list: string) => string): string =>
  [...words].map(([path, list]) => write(path, list.join(' '))).join('\n');
