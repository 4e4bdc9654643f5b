using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>The places, counted from the highest, that a region can have when 5% is no difference.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Rangband(int Van, int Tot, int Regios);
