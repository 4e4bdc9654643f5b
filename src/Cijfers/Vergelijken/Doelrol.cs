namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>What a number on the goal track is: where it began, what was agreed, or what was expected before.</summary>
internal enum Doelrol
{
    Uitgangspunt,
    Doel,
    Verwachting,
}
