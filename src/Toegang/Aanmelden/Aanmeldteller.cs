namespace Regiotafel.Toegang.Aanmelden;

/// <summary>Attempts under one key: an account, or an account as tried from one network.</summary>
internal sealed class Aanmeldteller
{
    /// <summary>Hash: the counter of an address that nobody has looks the same.</summary>
    public string Sleutel { get; init; } = "";
    public DateOnly Dag { get; init; }

    /// <summary>Attempts since the last success.</summary>
    public int Fouten { get; init; }
    public int FoutenVandaag { get; init; }
    public DateTime? DichtTot { get; init; }
}
