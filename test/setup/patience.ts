// A test may go through many elements, and others run beside it on a busy machine.
jest.setTimeout(60_000);
