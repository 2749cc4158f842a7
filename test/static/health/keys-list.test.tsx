import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { KeysList } from '../../../static/health/refine/keys-list';

function Page() {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Keys
      </button>
      {shown && <KeysList on onSwitch={() => undefined} onClose={() => setShown(false)} />}
    </>
  );
}

test('the list of keys takes the focus, and gives it back when it is closed', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
  expect(screen.getByRole('region', { name: 'Keys' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('button', { name: 'Keys' })).toHaveFocus();
});
