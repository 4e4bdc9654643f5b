namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Whether an author has dealt with a remark.</summary>
internal enum Opmerkingstaat
{
    Open,
    Verwerkt,
}
