namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>The button of a form that goes out with a passkey; a script shows it where the browser can do that.</summary>
/// <param name="Tekst">What is on it.</param>
/// <param name="Vraag">Where the script gets the challenge.</param>
/// <param name="Actie">Where the form goes.</param>
/// <param name="Eerst">True when it is the main button of the page.</param>
internal sealed record Sleutelknop(string Tekst, string Vraag, string Actie, bool Eerst = false);
