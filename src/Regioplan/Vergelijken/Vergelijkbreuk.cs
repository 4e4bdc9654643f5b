namespace Regiotafel.Regioplan.Vergelijken;

/// <summary>Two definitions under one name: no difference is shown between them, but both are.</summary>
internal sealed record Vergelijkbreuk(
    string OudeVersie,
    string OudeTitel,
    string NieuweVersie,
    string NieuweTitel,
    string Reden
);
