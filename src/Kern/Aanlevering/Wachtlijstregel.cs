namespace Regiotafel.Kern.Aanlevering;

/// <summary>One status period of one person, by a pseudonym of the source. Of a row in quarantine only the pseudonym is read.</summary>
/// <param name="Regel">Physical line, header = 1.</param>
/// <param name="Client">The pseudonym; null when it cannot be read. It is not for keeping.</param>
/// <param name="Gegevens">Null: the row is in quarantine.</param>
public sealed record Wachtlijstregel(int Regel, string? Client, Wachtperiode? Gegevens);
