using System.Runtime.InteropServices;

namespace Regiotafel.Plaatsing.Bogen;

/// <summary>A zoekvraag that fits in a groep, with what depends on the pair: levels 5, 7 and 10.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Boog(int Groep, sbyte Voorkeur, sbyte Afstand, int Lot);
