namespace Regiotafel.Cijfers.Rekenen;

/// <summary>What can be said of a row: the words of metingen.csv (cijfers-cli.md). The first that fits holds.</summary>
internal enum Meetstatus
{
    NietGeleverd,
    NoemerNul,
    Onvolledig,
    Voorlopig,
    Normaal,
}
