using Microsoft.AspNetCore.Html;

namespace Regiotafel.Weergave.Lezen;

/// <summary>One text to read: its name in the address, its title and the rest as HTML.</summary>
internal sealed record Hoofdstuk(string Naam, string Titel, IHtmlContent Tekst);
