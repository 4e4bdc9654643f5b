using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Where a block of rows stands.</summary>
/// <param name="Basis">Place of its first byte in the file.</param>
/// <param name="Regels">Line ends in the file before it.</param>
/// <param name="EersteRij">Number of its first passing row in the soort.</param>
/// <param name="VoorbijRij">Number after that of its last passing row.</param>
/// <param name="Einde">Place in the block after its last row; -1: its bytes are not the canonical lines of all its rows, one after another.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Blokplaats(
    Bronbestand Bestand,
    long Basis,
    long Regels,
    int EersteRij,
    int VoorbijRij,
    int Einde
)
{
    /// <summary>Whether its bytes are the canonical lines of its rows.</summary>
    public bool Heel => Einde >= 0;

    public bool Bevat(int rij) => EersteRij <= rij && rij < VoorbijRij;
}
