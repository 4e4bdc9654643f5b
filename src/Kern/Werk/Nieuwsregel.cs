namespace Regiotafel.Kern.Werk;

/// <summary>Something that happened in the region, without persons.</summary>
public sealed record Nieuwsregel(DateTime Op, string Tekst, string Link);
