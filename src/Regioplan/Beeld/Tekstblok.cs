using Microsoft.AspNetCore.Html;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>A text that people wrote, or that the rules suggest.</summary>
internal sealed record Tekstblok(IHtmlContent Html) : Planblok;
