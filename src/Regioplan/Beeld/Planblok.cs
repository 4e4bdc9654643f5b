namespace Regiotafel.Regioplan.Beeld;

/// <summary>A part of a section, as it is drawn on the web, on paper and in the PDF.</summary>
internal abstract record Planblok;
