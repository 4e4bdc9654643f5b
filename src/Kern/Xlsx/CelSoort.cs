namespace Regiotafel.Kern.Xlsx;

/// <summary>What a cell holds.</summary>
public enum CelSoort
{
    Leeg,
    Tekst,
    Getal,
    Datum,
    Waarheid,
    Fout,
    ZonderWaarde,
}
