// In a table marked data-volgende Enter goes to the next number (with Shift back), and after the last one to the button.
document.addEventListener("keydown", (toets) => {
  const veld = toets.target;
  const tabel = veld instanceof HTMLInputElement ? veld.closest("table[data-volgende]") : null;
  if (toets.key !== "Enter" || !tabel) {
    return;
  }
  const velden = [...tabel.querySelectorAll("input.rt-invoer--cel")];
  const volgende = velden[velden.indexOf(veld) + (toets.shiftKey ? -1 : 1)];
  toets.preventDefault();
  if (volgende) {
    volgende.focus();
    volgende.select();
  } else if (!toets.shiftKey) {
    veld.form.querySelector("button[type=submit]").focus();
  }
});
