import '@khuyenhoc/widgets/react';
import '@khuyenhoc/widgets/targets/define';
import { useState } from 'react';
import { targets } from './targets.js';

/** React 19 sets `data` as a property, and `onkh-select` listens to the event of that name. */
export function App() {
  const [chosen, setChosen] = useState('');
  return (
    <main>
      <h1>Khuyến học</h1>
      <kh-targets
        data={targets}
        level={3}
        theme="neutral"
        selectable
        onkh-select={(event) => setChosen(event.detail.name)}
      />
      <p role="status">{chosen}</p>
    </main>
  );
}
