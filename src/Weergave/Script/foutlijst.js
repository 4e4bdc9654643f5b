// A refused form opens with its summary of errors in focus, so that a screen reader begins there.
document.querySelector(".rt-foutlijst")?.focus();
