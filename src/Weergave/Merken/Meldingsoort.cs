namespace Regiotafel.Weergave.Merken;

/// <summary>Kind of a notice; each has its own shape and line.</summary>
public enum Meldingsoort
{
    Uitleg,
    Goed,
    Let,
    Fout,
}
